import type { CaseHistory } from './shape.ts'

export const divorceHistories: readonly CaseHistory[] = [
  {
    group: 'divorce',
    title: 'Two homes, agreed and followed up',
    born: '2019-03-08',
    ends: 'closed',
    events: `
      2026-09-21 open
      2026-09-21 named guide
      2026-09-22 path advice done
      2026-09-23 stage assessment
      2026-10-05 path agreements done
      2026-10-06 stage plan
      2026-10-06 step calendar
      2026-10-09 stage help
      2026-11-06 done calendar
      2026-11-20 path parenting-plan done
      2026-12-01 stage follow-up
      2027-03-01 close
    `,
  },
  {
    group: 'divorce',
    title: 'Mediation left out because the parents agreed',
    born: '2016-08-19',
    ends: 'help',
    events: `
      2026-03-23 open
      2026-03-23 named family-worker
      2026-03-24 stage plan because
      2026-03-30 path mediation left-out
      2026-04-01 stage help
      2026-06-18 stage follow-up
      2026-06-18 close
      2026-08-03 reopen follow-up
      2026-08-03 stage help because
    `,
  },
  {
    group: 'divorce',
    title: 'A divorce group with a queue: support meanwhile',
    born: '2015-05-05',
    ends: 'help',
    events: `
      2026-01-05 open
      2026-01-08 named guide
      2026-01-09 stage assessment
      2026-01-19 stage plan
      2026-01-19 step evenings
      2026-01-20 path peer-group waiting
      2026-01-20 stage help
      2026-03-16 path peer-group under-way
      2026-03-16 done evenings
      2026-06-01 path peer-group done
      2026-06-02 no-path peer-group left-out
    `,
  },
  {
    group: 'divorce',
    title: 'Nobody for a week over Easter',
    born: '2021-09-21',
    ends: 'assessment',
    events: `
      2026-03-30 open
      2026-04-05 listed no
      2026-04-06 listed yes
      2026-04-07 named guide
      2026-04-07 listed no
      2026-04-08 stage assessment
    `,
  },
  {
    group: 'divorce',
    title: 'A father who starts school with his child in another county',
    born: '2019-11-30',
    ends: 'closed',
    events: `
      2026-04-13 open
      2026-04-13 named family-worker
      2026-04-14 joins 6 school-start
      2026-04-14 join school-start 2026-08-01
      2026-04-20 offer school-start
      2026-05-04 drop-join school-start
      2026-05-04 no-join school-start offer
      2026-05-05 close
    `,
  },
  {
    group: 'divorce',
    title: 'A blended family, back at the start after a year',
    born: '2014-11-15',
    ends: 'contact',
    events: `
      2025-10-06 open
      2025-10-06 named guide
      2025-10-07 stage assessment
      2025-10-20 stage plan
      2025-10-21 stage help
      2026-01-12 stage follow-up
      2026-03-09 close
      2026-10-05 reopen follow-up
      2026-10-05 stage contact because
      2026-10-06 path blended under-way
    `,
  },
]
