-- Cases that were open before judgements were kept are judged again like those that came after.
insert into judgement (case_id, decision_table, form, besides, subject, lapses, judged_on)
select c.id, 'enterprise-eligibility', 'enterprise-application', '', '企业', true,
  coalesce(max(f.judged_on), max(s.submitted_at at time zone 'Asia/Shanghai')::date)
from dossier_case c
join submission s on s.case_id = c.id and s.form_id = 'enterprise-application'
left join finding f on f.case_id = c.id and f.decision_table = 'enterprise-eligibility'
where c.closed_at is null
group by c.id
on conflict do nothing;
