"""What can be done with people in a few questions: leave, move, merge, groups, households."""
