alter table applications add column cv_key text;
