import { selfServiceYears, whoHasLooked } from '#capabilities/oversight/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { dateInWords } from '#platform/words.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Pager } from '#ui/nav/nav.tsx'
import { EmptyState } from '#ui/result/result.tsx'
import type { Page } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { AdviserList, demandMember, whoseOf } from './parts.view.tsx'
import { oversightTexts } from './texts.ts'
import { LookedDays } from './who-looked.view.tsx'

/** Who has looked: day by day, with the ground in plain words, and the way to ask. */
export const myWhoLookedPage: Page = {
  audience: 'own',
  get: async (args) => {
    const { lang, caller, deps } = args
    const texts = oversightTexts[lang]
    const words = texts.looked
    const member = demandMember(args)
    const of = whoseOf(args)
    const list = await whoHasLooked(caller, { of, after: args.query['after'] })
    const today = helsinkiDate(deps.clock.now())
    const kept = of === undefined ? {} : { of: 'child' }
    return (
      <PublicDocument args={args} title={words.title} tab={texts.tab} query={kept}>
        <Column>
          <PageTitle title={words.title} lead={words.lead(selfServiceYears)} />
          {member.actingFor !== null && (
            <p>
              {of === undefined ? words.of.me : words.ofChild}{' '}
              <a href={path('myWhoLooked', lang, {}, of === undefined ? { of: 'child' } : {})}>
                {of === undefined ? words.of.child : words.of.me}
              </a>
            </p>
          )}
          {list.kind === 'held' ? (
            <Notice kind="info" title={words.heldTitle}>
              <p>{words.held(dateInWords(plainDate(list.until), lang, today))}</p>
              <p>{texts.grounds[list.ground]}</p>
              <p>{words.heldWhat}</p>
            </Notice>
          ) : (
            <>
              {list.isOlder && (
                <Notice kind="success">
                  <p>{words.openedFurther(dateInWords(helsinkiDate(list.from), lang, today))}</p>
                </Notice>
              )}
              {list.entries.length === 0 ? (
                <EmptyState title={words.emptyTitle}>
                  <p>{words.empty}</p>
                </EmptyState>
              ) : (
                <LookedDays entries={list.entries} lang={lang} today={today} />
              )}
              {(list.next !== null || args.query['after'] !== undefined) && (
                <Pager
                  label={words.pager}
                  words=""
                  previous={
                    args.query['after'] === undefined
                      ? undefined
                      : { href: path('myWhoLooked', lang, {}, kept), words: words.newest }
                  }
                  next={
                    list.next === null
                      ? undefined
                      : {
                          href: path('myWhoLooked', lang, {}, { ...kept, after: list.next }),
                          words: words.more,
                        }
                  }
                />
              )}
              <p>{words.notAll}</p>
              <p>{words.older}</p>
            </>
          )}
          <p>{words.odd}</p>
          <p>
            <LinkButton kind="secondary" href={path('myRequests', lang, {}, kept)}>
              {words.askOlder}
            </LinkButton>
          </p>
          <AdviserList args={args} advisers={list.advisers} />
          <p>{texts.coordination}</p>
        </Column>
      </PublicDocument>
    )
  },
}
