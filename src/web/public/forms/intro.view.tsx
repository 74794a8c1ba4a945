import type { JSX } from 'preact'
import { asked, type PublicForm } from '#capabilities/forms/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { dateInWords } from '#platform/words.ts'
import { Button, ButtonRow, LinkButton } from '#ui/button/button.tsx'
import { Card, Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import type { Filling } from './filling.ts'
import { Sealed, titleOf } from './frame.view.tsx'
import { formTexts } from './texts.ts'

function Start({
  args,
  form,
  filling,
  kind,
  words,
}: {
  args: PageArgs
  form: PublicForm
  filling: Filling
  kind: 'primary' | 'secondary'
  words: string
}): JSX.Element {
  const first = asked(form.definition, filling.answers).sections[0]?.key ?? ''
  return (
    <form method="post" action={path('formStep', args.lang, { key: form.key, step: first })}>
      <Sealed args={args} filling={filling} />
      <Button kind={kind} name="move" value="start">
        {words}
      </Button>
    </form>
  )
}

/** What the form is for, how long it takes and what becomes of the answers. */
export function IntroPage(props: {
  args: PageArgs
  form: PublicForm
  empty: Filling
  /** With what was told before behind the same code. */
  prefilled: Filling
  /** Until when a link may be used; null for a form that anybody finds. */
  until: Date | null
}): JSX.Element {
  const { args, form, empty, prefilled, until } = props
  const { lang } = args
  const { intro, tab } = formTexts[lang]
  const { definition } = form
  const known = Object.keys(prefilled.answers).length
  const from = [...new Set(Object.values(prefilled.sources).map(({ title }) => `”${title}”`))].join(', ')
  return (
    <PublicDocument
      args={args}
      title={titleOf(form, args)}
      tab={tab}
      parts={{ key: args.params['key'] ?? form.key }}
      sheet="forms"
      isIndexed={until === null}
    >
      <Column>
        {until === null && <BackLink href={path('forms', lang)}>{intro.back}</BackLink>}
        {args.query['vanha'] === '1' && (
          <Notice kind="warning">
            <p>{intro.expired}</p>
          </Notice>
        )}
        <PageTitle title={titleOf(form, args)} lead={inLanguage(definition.lead, lang)} />
        <ul class="form-facts">
          <li>{intro.minutes(definition.minutes)}</li>
          <li>{intro.skip}</li>
          <li>{until === null ? intro.nothingKept : intro.byLink}</li>
          {until !== null && (
            <li>
              {intro.byLinkUntil(
                dateInWords(helsinkiDate(until), lang, helsinkiDate(args.caller.clock.now())),
              )}
            </li>
          )}
          {until !== null && <li>{intro.nothingKept}</li>}
        </ul>
        {known > 0 ? (
          <Card tone="birch">
            <h2>{intro.known}</h2>
            <p>{intro.knownText(known, from)}</p>
            <ButtonRow>
              <Start args={args} form={form} filling={prefilled} kind="primary" words={intro.startKnown} />
              <Start args={args} form={form} filling={empty} kind="secondary" words={intro.startEmpty} />
            </ButtonRow>
          </Card>
        ) : (
          <Start args={args} form={form} filling={empty} kind="primary" words={intro.start} />
        )}
      </Column>
    </PublicDocument>
  )
}

/** A link that leads to nothing any more, said kindly and without telling whose it was. */
export function LinkOver({
  args,
  state,
}: {
  args: PageArgs
  state: 'unknown' | 'used' | 'expired'
}): JSX.Element {
  const { lang } = args
  const { link, tab } = formTexts[lang]
  const [title, text] = {
    unknown: [link.unknown, link.unknownText],
    used: [link.used, link.usedText],
    expired: [link.expired, link.expiredText],
  }[state] ?? ['', '']
  return (
    <PublicDocument
      args={args}
      title={title ?? ''}
      tab={tab}
      parts={{ key: args.params['key'] ?? '' }}
      sheet="forms"
    >
      <Column>
        <PageTitle title={title} lead={text} />
        <LinkButton href={path('ask', lang)}>
          {lang === 'sv' ? 'Be om hjälp' : lang === 'en' ? 'Ask for help' : 'Pyydä apua'}
        </LinkButton>
      </Column>
    </PublicDocument>
  )
}
