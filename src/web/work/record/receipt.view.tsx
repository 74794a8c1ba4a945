import type { JSX } from 'preact'
import { crisisIn } from '#capabilities/directory/index.ts'
import { inLanguage, type Language, languages } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Card, Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { type Form, one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { UrgentHelp } from '#web/public/ask/urgent-help.view.tsx'
import { WorkDocument } from '#web/work/document.tsx'
import { recordTexts } from './texts.ts'
import type { Recorded } from './typed.ts'

/** After saving: the code to give, and the same call goes on. */
export function RecordReceipt(props: { args: PageArgs; form: Form; recorded: Recorded }): JSX.Element {
  const { args, form, recorded } = props
  const { lang, deps } = args
  const words = recordTexts[lang].receipt
  const spoken = languages.find((each) => each === one(form, 'language')) ?? lang
  const danger = crisisIn(one(form, 'text'))
  const isMine = recorded.next !== 'queue'
  const address = (reader: Language): string => `${deps.config.publicUrl}${path('follow', reader)}`
  const groups = recorded.code.split('-')
  return (
    <WorkDocument args={args} title={words.title}>
      <Column>
        <PageTitle
          title={words.title}
          lead={words.lead(momentInWords(recorded.promisedBy, lang, deps.clock.now()))}
        />
        {danger !== null && <UrgentHelp args={args} kind={danger} county={recorded.door.county} />}
        <p>
          {words.at(inLanguage(recorded.door.name, lang), recorded.door.phone)}.{' '}
          {isMine ? words.mine : words.theirs}
        </p>
        <Card tone="birch">
          <h2>{words.code}</h2>
          <p class="record-code" translate={false}>
            {groups.map((group, index) => (
              <>
                {index > 0 && '-'}
                {index > 0 && <wbr />}
                {group}
              </>
            ))}
          </p>
          <p>{words.codeHint}</p>
          <p class="record-slip" lang={spoken}>
            {recordTexts[spoken].receipt.slip(address(spoken))}
          </p>
        </Card>
        <Section title={words.sms}>
          <p class="record-sms" lang={spoken}>
            {recordTexts[spoken].receipt.smsText(address(spoken))}
          </p>
        </Section>
        <div class="record-next">
          {isMine && (
            <>
              <LinkButton href={path('workRequest', lang, { id: recorded.id })}>{words.open}</LinkButton>
              <LinkButton kind="secondary" href={path('workTimes', lang, {}, { request: recorded.id })}>
                {words.book}
              </LinkButton>
              <LinkButton kind="secondary" href={path('workGuide', lang, {}, { request: recorded.id })}>
                {words.guide}
              </LinkButton>
            </>
          )}
          <LinkButton kind={isMine ? 'quiet' : 'primary'} href={path('workRecord', lang)}>
            {words.another}
          </LinkButton>
        </div>
      </Column>
    </WorkDocument>
  )
}
