-- Every report under a key of its own, and what a word of the scale counted as when it was given.
alter table evaluations
    add column report_key text,
    add column advice_counts_as text check (advice_counts_as in ('ONVOLDOENDE', 'VOLDOENDE', 'GOED')),
    add column decision_counts_as text check (decision_counts_as in ('ONVOLDOENDE', 'VOLDOENDE', 'GOED'));
update evaluations set report_key = 'reports/' || id || '/' || round || '.pdf' where report_at is not null;
update evaluations set advice_counts_as = advice_result, decision_counts_as = decision_result;

alter table earlier_rounds
    add column report_key text,
    add column report_at timestamptz,
    add column advice_at timestamptz,
    add column advice_by uuid,
    add column decision_by uuid;
update earlier_rounds set report_key = 'reports/' || evaluation_id || '/' || round || '.pdf';
