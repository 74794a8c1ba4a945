import type { CaseHistory } from './shape.ts'

export const nepsyHistories: readonly CaseHistory[] = [
  {
    group: 'nepsy',
    title: 'Six, and school ahead: light support while tests are waited for',
    born: '2020-08-04',
    ends: 'closed',
    events: `
      2026-10-05 open
      2026-10-05 named guide
      2026-10-05 limit D13 2027-01-05
      2026-10-06 path recognise done
      2026-10-06 path light-support under-way
      2026-10-12 stage assessment
      2026-10-20 section child-view
      2026-10-26 stage plan
      2026-10-26 path basic-tests waiting
      2026-10-27 step pictures
      2026-11-02 stage help
      2026-11-20 done pictures
      2026-11-20 no-step pictures done
      2027-02-01 joins 6 school-start
      2027-02-03 join school-start 2027-08-01
      2027-02-03 offer school-start
      2027-02-20 decline school-start
      2027-03-01 offer school-start
      2027-03-04 acknowledge school-start
      2027-03-05 no-join school-start decline
      2027-04-01 path basic-tests done
      2027-08-20 stage follow-up
      2027-11-01 close
    `,
  },
  {
    group: 'nepsy',
    title: 'A request that became pending: special support, in time',
    born: '2018-03-11',
    ends: 'help',
    events: `
      2026-11-03 open
      2026-11-03 limit D3 2026-11-12
      2026-11-03 limit D4 2027-02-03
      2026-11-04 named social-worker
      2026-11-12 met D3
      2026-11-12 state D3 met
      2026-11-13 stage assessment
      2027-01-20 state D4 open
      2027-01-28 met D4
      2027-01-28 stage plan
      2027-01-29 path care-plan under-way
      2027-01-29 stage help
    `,
  },
  {
    group: 'nepsy',
    title: 'Nobody took it for nine days, and the lead named somebody',
    born: '2015-12-20',
    ends: 'help',
    events: `
      2026-03-02 open
      2026-03-08 listed no
      2026-03-09 listed yes
      2026-03-11 named guide
      2026-03-11 listed no
      2026-03-12 limit D11 2026-03-26
      2026-03-27 state D11 late
      2026-03-30 met D11
      2026-03-30 state D11 met-late
      2026-03-31 stage assessment
      2026-04-10 no-stage follow-up too-early
      2026-04-20 stage help because
    `,
  },
  {
    group: 'nepsy',
    title: 'A student who asked the psychologist before midsummer',
    born: '2009-01-15',
    ends: 'assessment',
    events: `
      2026-06-11 open
      2026-06-11 limit D9 2026-06-23
      2026-06-11 named psychologist
      2026-06-12 stage assessment
      2026-06-17 met D9
      2026-06-20 path school under-way
      2026-06-24 path school done
      2026-08-10 stage plan
      2026-08-11 stage contact because
      2026-08-20 stage assessment
    `,
  },
  {
    group: 'nepsy',
    title: 'The worker left, and a colleague declined before another took it',
    born: '2017-05-01',
    ends: 'help',
    events: `
      2026-01-07 open
      2026-01-07 named guide
      2026-01-08 stage assessment
      2026-02-02 no-name already-answers guide
      2026-02-02 no-name not-in-team stranger
      2026-02-02 may-name guide yes
      2026-02-02 may-name therapist no
      2026-02-20 gone
      2026-02-20 may-name therapist yes
      2026-02-27 listed yes
      2026-03-02 named therapist
      2026-03-02 listed no
      2026-03-03 stage plan
      2026-03-03 stage help
      2026-03-20 path therapies waiting
      2026-05-04 path therapies left-the-path
    `,
  },
  {
    group: 'nepsy',
    title: 'A young adult on the day before and on the day of turning 23',
    born: '2003-11-23',
    ends: 'assessment',
    events: `
      2026-11-22 open
      2026-11-22 limit D11 2026-12-06
      2026-11-22 limit D17 2026-12-20
      2026-11-22 no-limit D12 only-from-23
      2026-11-23 no-limit D11 only-under-23
      2026-11-23 no-limit D17 only-under-23
      2026-11-23 limit D12 2027-02-23
      2026-11-23 named guide
      2026-11-23 joins 6 age-23
      2026-11-24 joins 6 -
      2026-11-24 stage assessment
    `,
  },
]
