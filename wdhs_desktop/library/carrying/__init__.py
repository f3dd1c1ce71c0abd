"""Guides on their way: from the web or a stick through the door, and out to a stick for another PC."""
