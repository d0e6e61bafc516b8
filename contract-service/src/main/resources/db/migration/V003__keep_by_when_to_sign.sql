-- The last day for a signed agreement, as it was when the placement was approved; none when the school sets none.
alter table agreements add column sign_by date;
