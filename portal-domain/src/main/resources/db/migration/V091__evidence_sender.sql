-- Who sent a file stands in sent_by, for a person as for another system.
ALTER TABLE evidence_file
    DROP COLUMN liability;
