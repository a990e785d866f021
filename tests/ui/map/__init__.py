"""The map, used as an officer does: by mouse, keys and its clock."""
