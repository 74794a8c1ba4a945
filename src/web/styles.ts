/**
 * The style sheets in the order they are joined, relative to this folder. `public` stays lean for phones: what only a
 * few pages need is a sheet of its own, loaded after it by those pages alone (`sheet` of `PublicDocument`).
 * `work` is a whole of its own for workspace, leaders and administration.
 */
const shared = [
  'ui/tokens.css',
  'ui/base.css',
  'ui/icon/icon.css',
  'ui/logo/logo.css',
  'ui/button/button.css',
  'ui/fields/fields.css',
  'ui/message/message.css',
  'ui/facts/facts.css',
  'ui/nav/nav.css',
  'ui/table/table.css',
  'ui/result/result.css',
  'ui/layout/layout.css',
  'ui/timeline/timeline.css',
  'ui/chart/chart.css',
  'shell/shell.css',
] as const

export const styles = {
  public: [
    ...shared,
    'ui/house/house.css',
    'shell/public-shell.css',
    'public/directory.css',
    'public/ask/ask.css',
    'ui/print.css',
  ],
  chat: ['public/chat/chat.css'],
  sharing: ['public/sharing.css'],
  // The programme on paper, on a screen of a hall and on other people's pages.
  paper: ['public/sharing.css', 'public/programme-shared/paper.css'],
  matrix: ['public/matrix.css'],
  my: [
    'public/my/my.css',
    'public/meetings/meetings.css',
    'plan/plan.css',
    'threads/threads.css',
    'public/walking/walking.css',
    'public/assessment/my-assessment.css',
  ],
  guided: ['public/referral/guided.css'],
  // A receiver without an account works with the same parts as those who sign in.
  guest: [
    'ui/time-left/time-left.css',
    'ui/layout/split-pane.css',
    'work/request.css',
    'work/guiding/guiding.css',
    'public/referral/guest.css',
  ],
  forms: ['public/forms/forms.css'],
  booking: ['public/booking/booking.css'],
  // Bulletins, the welcome letter and brochures.
  telling: ['public/bulletins/bulletins.css', 'public/welcome/welcome.css'],
  signing: ['public/sign-ups/sign-ups.css'],
  worry: ['public/worry/worry.css', 'public/worry/copy.css'],
  // Lines beside each other and weeks, as where listings are edited.
  changing: ['work/listings/listings.css'],
  programme: ['public/programme/programme.css'],
  finding: ['public/search.css', 'public/map.css', 'public/area.css'],
  // What leaders and the network's groups work with, beside the sheet of the workspace.
  leading: [
    'lead/leading.css',
    'lead/forums/forums.css',
    'lead/links/links.css',
    'lead/experiments/experiments.css',
    'work/network/network.css',
    'lead/year/year.css',
    'lead/month/month.css',
    'work/network/telling/telling.css',
    'lead/boards/boards.css',
    'work/network/agreements/agreements.css',
    'lead/plan/plan.css',
  ],
  work: [
    ...shared,
    'ui/house/house.css',
    'ui/time-left/time-left.css',
    'ui/layout/split-pane.css',
    'shell/work-shell.css',
    'work/queue.css',
    'work/request.css',
    'work/record/receiving.css',
    'work/record/record.css',
    'work/overview/overview.css',
    'work/guiding/guiding.css',
    'work/families/families.css',
    'work/meetings/meetings.css',
    'work/cases/cases.css',
    'work/assessment/assessment.css',
    'work/paths/paths.css',
    'plan/plan.css',
    'threads/threads.css',
    'work/listings/listings.css',
    'public/chat/chat.css',
    'work/talks/talks.css',
    'work/upkeep/upkeep.css',
    'work/directory/directory.css',
    'work/doors/doors.css',
    'work/imports/imports.css',
    'public/worry/copy.css',
    'work/worry/worry-work.css',
    'work/outreach/outreach.css',
    'work/programme/programme.css',
    'public/sign-ups/sign-ups.css',
    'work/counting/counting.css',
    'work/consulting/consulting.css',
    'work/times/times.css',
    'work/programme-links/links.css',
    'work/offers/offers.css',
    'public/forms/forms.css',
    'work/forms/forms.css',
    'admin/forms/forms.css',
    'admin/people.css',
    'work/sign-in.css',
    'lead/lead.css',
    'ui/print.css',
  ],
} as const

export type StyleBundle = keyof typeof styles

export const fonts = [
  {
    name: 'atkinson',
    file: 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  },
] as const
