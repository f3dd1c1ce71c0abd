"""The foundation without a subject: what every room of the house needs and none of them owns."""
