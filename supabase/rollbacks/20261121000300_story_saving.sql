-- `story_material` and `apply_grants` stay as they are: they do the same as before.

drop function if exists tales.save_story(uuid, uuid, text, text);
