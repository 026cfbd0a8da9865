"""AutoML's house: projects, their members, what happened in them, and their export."""
