import type { JSX } from 'preact'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Card, Page, PageTitle, Section } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { shellTexts } from '#web/shell/texts.ts'
import { asTel, doorHoursInShort } from './journey.ts'
import type { SealedReceipt } from './sealed.ts'
import { askTexts } from './texts.ts'
import { UrgentHelp } from './urgent-help.view.tsx'

/** The code in its groups: breaks between them, is copied whole. */
export function FollowCode({ code }: { code: string }): JSX.Element {
  const groups = code.includes('-') ? code.split('-') : [code]
  return (
    <p class="follow-code" translate={false}>
      {groups.map((group, index) => (
        <>
          {index > 0 && '-'}
          {index > 0 && <wbr />}
          {group}
        </>
      ))}
    </p>
  )
}

export function ReceiptPage({
  args,
  receipt,
  minutes,
}: {
  args: PageArgs
  receipt: SealedReceipt
  minutes: number
}): JSX.Element {
  const { lang, caller } = args
  const words = askTexts[lang].receipt
  const { door } = receipt
  const name = inLanguage(door.name, lang)
  return (
    <PublicDocument args={args} title={words.title} tab={words.tab} current="ask">
      <Page>
        <PageTitle
          title={words.title}
          lead={
            <strong>
              {words.promise(momentInWords(new Date(receipt.promisedBy), lang, caller.clock.now()))}
            </strong>
          }
        />
        <p>{words.reader(name, inLanguage(door.organisation, lang))}</p>
        {receipt.urgent !== null && <UrgentHelp args={args} kind={receipt.urgent} county={receipt.county} />}
        <Card tone="birch">
          <h2>{words.code}</h2>
          <FollowCode code={receipt.code} />
          <p>{words.codeAdvice}</p>
          <p>{words.codeOnce(minutes)}</p>
        </Card>
        <Section title={words.next}>
          <ol>
            <li>{words.read}</li>
            <li>{words.taken}</li>
            <li>{words.answered[receipt.way]}</li>
          </ol>
          <p>
            {words.call}: {name}, <a href={`tel:${asTel(door.phone)}`}>{door.phone}</a>,{' '}
            <span class="ask-hours">{doorHoursInShort(door.hours, lang)}</span>
            {(door.special ?? '') !== '' && `, ${door.special}`}. {words.emergency}
          </p>
          <LinkButton href={path('follow', lang)}>{words.follow}</LinkButton>
          {receipt.urgent === null && (
            <p>
              <a href={path('bookTimes', lang)}>{shellTexts[lang].public.bookTimes}</a>
            </p>
          )}
        </Section>
        <Section title={words.device}>
          <p>{words.deviceHint}</p>
          <form method="post" action={path('askReceipt', lang)}>
            <Button kind="secondary">{words.remove}</Button>
          </form>
        </Section>
      </Page>
    </PublicDocument>
  )
}

/** Its time is over, or it was removed: the code alone leads further. */
export function GonePage({ args }: { args: PageArgs }): JSX.Element {
  const { lang } = args
  const words = askTexts[lang].receipt
  return (
    <PublicDocument args={args} title={words.goneTitle} tab={words.tab} current="ask">
      <Page>
        <PageTitle title={words.goneTitle} lead={words.gone} />
        <LinkButton href={path('follow', lang)}>{words.follow}</LinkButton>
      </Page>
    </PublicDocument>
  )
}
