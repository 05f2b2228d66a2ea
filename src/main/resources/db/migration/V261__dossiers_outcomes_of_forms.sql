-- These have words in the forms that offer them only; what was decided before keeps its words here.
update timeline_entry set outcome_label = case outcome
    when 'SUPPLEMENT_ENTERPRISE' then '退回企业补正'
    when 'SUPPLEMENT_TEAM' then '退回团队补正'
    when 'NAME' then '派出'
    else '另行指定' end
where outcome in ('SUPPLEMENT_ENTERPRISE', 'SUPPLEMENT_TEAM', 'NAME', 'REDIRECT')
  and outcome_label is null;
