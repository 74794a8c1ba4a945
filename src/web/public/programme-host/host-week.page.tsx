import {
  askForHostLink,
  cancelByHostLink,
  readHostWeek,
  repeatByHostLink,
  restoreByHostLink,
} from '#capabilities/meeting-places/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { Page as Column } from '#ui/layout/layout.tsx'
import { type Form, html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { ExpiredLink, OpenWeek, UnknownLink } from './host-week.view.tsx'
import { hostTexts } from './texts.ts'

type Done = { readonly done: string; readonly count?: string }

/** What was pressed, done through the link. */
async function act(args: PageArgs, form: Form): Promise<Done> {
  const asked = { token: args.params['token'] ?? '', from: args.from }
  switch (one(form, 'act')) {
    case 'cancel': {
      const { told } = await cancelByHostLink(args.caller, { ...asked, occurrence: one(form, 'day') })
      return { done: 'cancelled', count: String(told) }
    }
    case 'restore': {
      const { told } = await restoreByHostLink(args.caller, { ...asked, occurrence: one(form, 'day') })
      return { done: 'restored', count: String(told) }
    }
    case 'repeat': {
      const { added, changed } = await repeatByHostLink(args.caller, { ...asked, week: one(form, 'week') })
      return { done: 'repeated', count: String(added + changed) }
    }
    case 'ask':
      await askForHostLink(args.caller, asked)
      return { done: 'asked' }
    default:
      throw notFound()
  }
}

/** The link of the weekly mail. Opening it changes nothing, so a program that looks at links may look. @source ADR-0048 */
export const hostWeekPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, from } = args
    const token = args.params['token'] ?? ''
    const words = hostTexts[lang]
    // What could not be done on pressing (expired meanwhile) is what the page now says of the link.
    const week = await readHostWeek(args.caller, { token, from })
    const title =
      week.state === 'open'
        ? words.title(inLanguage(week.place, lang))
        : week.state === 'expired'
          ? words.expired.title
          : words.unknown.title
    return html(
      <PublicDocument args={args} title={title} tab={words.tab} parts={{ token }} sheet="paper">
        <Column>
          {week.state === 'open' && <OpenWeek week={week} args={args} />}
          {week.state === 'expired' && <ExpiredLink week={week} args={args} />}
          {week.state === 'unknown' && <UnknownLink args={args} />}
        </Column>
      </PublicDocument>,
      args.problems?.refusal.status ?? (week.state === 'unknown' ? 404 : 200),
      { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
    )
  },
  post: async (args, form) => {
    const done = await act(args, form)
    return seeOther(path('hostWeek', args.lang, { token: args.params['token'] ?? '' }, done))
  },
}
