import type { CaseHistory } from './shape.ts'

export const substanceHistories: readonly CaseHistory[] = [
  {
    group: 'substance',
    title: 'An adult’s own care, with a relapse and a way back',
    born: '1984-03-30',
    ends: 'plan',
    events: `
      2026-09-01 open
      2026-09-01 named substance-worker
      2026-09-01 limit D12 2026-12-01
      2026-09-02 path raise done
      2026-09-02 stage assessment
      2026-09-15 stage plan
      2026-09-15 path out-patient under-way
      2026-09-16 stage help
      2026-10-20 path out-patient left-the-path
      2026-11-03 path out-patient under-way
      2026-11-04 stage assessment because
      2026-11-10 stage plan
    `,
  },
  {
    group: 'substance',
    title: 'Expecting, with the clinic for expecting mothers',
    born: '1998-02-28',
    ends: 'follow-up',
    events: `
      2026-02-02 open
      2026-02-02 named clinic-nurse
      2026-02-03 path clinic done
      2026-02-03 path hal-clinic under-way
      2026-02-03 stage assessment
      2026-02-10 stage plan
      2026-02-11 stage help
      2026-06-01 path hal-clinic done
      2026-06-15 stage follow-up
      2026-09-01 close
      2026-10-01 no-stage help closed
      2026-10-02 reopen follow-up
    `,
  },
  {
    group: 'substance',
    title: 'Sixteen and drinking: under-age, child welfare told',
    born: '2010-02-14',
    ends: 'help',
    events: `
      2026-04-02 open
      2026-04-02 limit D5 2026-04-02
      2026-04-02 limit D6 2026-04-15
      2026-04-02 limit D7 2026-07-02
      2026-04-02 met D5
      2026-04-03 named social-worker
      2026-04-15 met D6
      2026-04-15 state D6 met
      2026-04-16 stage assessment
      2026-07-06 state D7 late
      2026-07-07 met D7
      2026-07-07 state D7 met-late
      2026-07-08 stage plan
      2026-07-08 stage help
    `,
  },
  {
    group: 'substance',
    title: 'Detox was not needed',
    born: '1990-07-07',
    ends: 'help',
    events: `
      2026-01-12 open
      2026-01-12 named substance-worker
      2026-01-13 stage assessment
      2026-01-13 path detox waiting
      2026-01-20 path detox left-out
      2026-01-21 path detox done
      2026-01-22 no-path detox left-out
      2026-02-02 stage plan
      2026-02-03 stage help
      2026-02-03 path peers under-way
    `,
  },
  {
    group: 'substance',
    title: 'The family moved away',
    born: '1988-12-24',
    ends: 'closed',
    events: `
      2026-05-04 open
      2026-05-04 named guide
      2026-05-05 stage assessment
      2026-05-20 close
      2026-05-20 no-stage plan closed
    `,
  },
  {
    group: 'substance',
    title: 'Mental-health work of social welfare within a month',
    born: '1986-01-31',
    ends: 'help',
    events: `
      2026-01-30 open
      2026-01-30 named social-worker
      2026-01-30 limit D18 2026-03-02
      2026-02-25 state D18 soon
      2026-03-02 met D18
      2026-03-02 state D18 met
      2026-03-03 stage plan because
      2026-03-04 stage help
    `,
  },
]
