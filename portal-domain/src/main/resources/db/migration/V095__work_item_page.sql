-- A page of a queue is read by state now, so nothing reads by work_item_page any more; work_item_queue answers claims, pages
-- and counts without a look at the rows that are not worked yet.
ALTER TABLE work_item
    DROP INDEX work_item_page,
    DROP INDEX work_item_queue,
    ADD INDEX work_item_queue (queue, state, legal_date, id, available_from);
