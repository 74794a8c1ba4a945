import type { CaseHistory } from './shape.ts'

export const custodyDisputeHistories: readonly CaseHistory[] = [
  {
    group: 'custody-dispute',
    title: 'The court asks for a report while everybody waits',
    born: '2016-08-19',
    ends: 'help',
    events: `
      2026-02-09 open
      2026-02-09 named social-worker
      2026-02-09 limit D3 2026-02-18
      2026-02-10 path one-worker done
      2026-02-18 met D3
      2026-02-18 state D3 met
      2026-02-19 stage assessment
      2026-03-02 path court-mediation waiting
      2026-03-16 path court-mediation under-way
      2026-05-04 path report waiting
      2026-05-05 stage plan
      2026-05-06 stage help
    `,
  },
  {
    group: 'custody-dispute',
    title: 'The limit ends on Christmas Eve and moves',
    born: '2018-01-23',
    ends: 'assessment',
    events: `
      2026-12-14 open
      2026-12-14 limit D3 2026-12-23
      2026-12-14 named social-worker
      2026-12-23 met D3
      2026-12-23 state D3 met
      2026-12-28 stage assessment
    `,
  },
  {
    group: 'custody-dispute',
    title: 'Three months that end on Midsummer Eve',
    born: '2017-07-17',
    ends: 'plan',
    events: `
      2026-03-19 open
      2026-03-19 limit D4 2026-06-22
      2026-03-20 named social-worker
      2026-03-23 stage assessment
      2026-06-22 met D4
      2026-06-22 state D4 met
      2026-06-23 stage plan
    `,
  },
  {
    group: 'custody-dispute',
    title: 'One parent signs, the other asks for another worker',
    born: '2016-02-10',
    ends: 'help',
    events: `
      2026-08-10 open
      2026-08-10 named guide
      2026-08-11 path each-parent under-way
      2026-08-12 stage assessment
      2026-08-31 stage plan
      2026-09-14 gone
      2026-09-14 may-name family-worker yes
      2026-09-21 listed yes
      2026-09-22 named family-worker
      2026-09-23 stage help
      2026-11-02 path each-parent done
    `,
  },
  {
    group: 'custody-dispute',
    title: 'Thirteen in the middle of it: heard, and joined on',
    born: '2013-09-02',
    ends: 'follow-up',
    events: `
      2026-03-02 open
      2026-03-02 named social-worker
      2026-03-03 path child-view done
      2026-03-03 joins 6 age-13
      2026-03-04 join age-13 2026-09-02
      2026-03-04 stage assessment
      2026-04-01 offer age-13
      2026-04-02 acknowledge age-13
      2026-04-20 stage plan
      2026-04-21 stage help
      2026-09-07 stage follow-up
    `,
  },
  {
    group: 'custody-dispute',
    title: 'Child welfare before Independence Day',
    born: '2020-10-31',
    ends: 'assessment',
    events: `
      2026-11-27 open
      2026-11-27 limit D5 2026-11-27
      2026-11-27 limit D6 2026-12-08
      2026-11-27 met D5
      2026-11-30 named social-worker
      2026-12-08 met D6
      2026-12-08 state D6 met
      2026-12-09 stage assessment
      2026-12-10 path safety done
      2026-12-10 path supervised waiting
    `,
  },
]
