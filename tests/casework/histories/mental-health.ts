import type { CaseHistory } from './shape.ts'

export const mentalHealthHistories: readonly CaseHistory[] = [
  {
    group: 'mental-health',
    title: 'Fifteen: treatment within 28 days, in time',
    born: '2011-03-04',
    ends: 'help',
    events: `
      2026-11-05 open
      2026-11-05 named psychologist
      2026-11-06 path same-day done
      2026-11-09 path near-assessment done
      2026-11-09 limit D17 2026-12-07
      2026-11-09 stage assessment
      2026-11-16 stage plan
      2026-11-24 state D17 open
      2026-12-01 state D17 soon
      2026-12-07 met D17
      2026-12-07 state D17 met
      2026-12-08 path short-treatment under-way
      2026-12-08 stage help
    `,
  },
  {
    group: 'mental-health',
    title: 'An urgent talk at school the next school day',
    born: '2012-09-02',
    ends: 'assessment',
    events: `
      2026-12-04 open
      2026-12-04 limit D9-urgent 2026-12-07
      2026-12-07 met D9-urgent
      2026-12-07 state D9-urgent met
      2026-12-07 named curator
      2026-12-08 stage assessment
    `,
  },
  {
    group: 'mental-health',
    title: 'Psychiatry: assessed in six weeks, cared for in three months',
    born: '2008-06-18',
    ends: 'help',
    events: `
      2026-08-03 open
      2026-08-03 named psychologist
      2026-08-04 stage assessment
      2026-08-17 path specialised waiting
      2026-08-17 limit D15-handled 2026-09-07
      2026-08-17 limit D16-assessed 2026-09-28
      2026-08-17 limit D16-care 2026-11-17
      2026-09-04 met D15-handled
      2026-09-30 state D16-assessed late
      2026-09-30 met D16-assessed
      2026-10-01 path specialised under-way
      2026-10-01 stage plan
      2026-10-02 stage help
      2026-11-10 met D16-care
    `,
  },
  {
    group: 'mental-health',
    title: 'A mother’s own illness, and the children talked with',
    born: '1987-04-11',
    ends: 'closed',
    events: `
      2026-02-16 open
      2026-02-16 named nurse
      2026-02-17 limit D12 2026-05-18
      2026-02-20 path children-talk waiting
      2026-03-02 path children-talk done
      2026-03-03 stage assessment
      2026-03-16 stage plan
      2026-03-17 stage help
      2026-09-01 stage follow-up
      2026-12-01 close
    `,
  },
  {
    group: 'mental-health',
    title: 'It was a mistake: the limit is dropped and goes on',
    born: '2013-02-28',
    ends: 'contact',
    events: `
      2026-10-12 open
      2026-10-12 named curator
      2026-10-12 limit D9 2026-10-21
      2026-10-13 drop D9 mistake
      2026-10-13 state D9 dropped
      2026-10-14 resume D9
      2026-10-22 state D9 late
      2026-10-22 met D9
      2026-10-22 state D9 met-late
    `,
  },
  {
    group: 'mental-health',
    title: 'Coming of age while waiting: the join is proposed',
    born: '2009-02-28',
    ends: 'help',
    events: `
      2026-10-01 open
      2026-10-01 named psychologist
      2026-10-01 joins 6 age-18
      2026-10-01 join age-18 2027-02-28
      2026-10-05 offer age-18
      2026-10-05 stage assessment
      2026-10-20 stage plan
      2026-10-21 stage help
      2027-03-05 acknowledge age-18
    `,
  },
]
