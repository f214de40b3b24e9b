-- A page of a queue is read by state now, with work_item_queue; nothing reads by this one any more.
ALTER TABLE work_item DROP INDEX work_item_page;
