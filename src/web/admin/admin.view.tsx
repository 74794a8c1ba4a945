import type { JSX } from 'preact'
import {
  type Anchors,
  refusedDays,
  retention,
  type Upkeep,
  type Verified,
} from '#capabilities/oversight/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { adminTexts } from '#web/admin/admin-texts.ts'
import { path } from '#web/paths.ts'

type Common = { readonly lang: Language; readonly now: Date }

const jobName = (name: string, lang: Language): string => adminTexts[lang].jobNames[name] ?? name

export function ExhaustedJobs({ lang, now, upkeep }: Common & { upkeep: Upkeep }): JSX.Element {
  const words = adminTexts[lang].exhausted
  return (
    <Section title={words.title}>
      {upkeep.exhausted.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.intro}</p>
          <DataTable
            id="exhausted"
            caption={words.title}
            captionHidden
            columns={[
              { label: words.job },
              { label: words.tries, numeric: true },
              { label: words.when },
              { label: words.error },
              { label: words.act },
            ]}
            rows={upkeep.exhausted.map((job) => ({
              key: job.id,
              cells: [
                jobName(job.name, lang),
                String(job.tries),
                momentInWords(job.exhausted_at, lang, now),
                <code lang="en">{job.error ?? ''}</code>,
                <form method="post" action={path('admin', lang)}>
                  <Hidden name="job" value={job.id} />
                  <Button kind="secondary" name="act" value="retry">
                    {words.retry}
                    <span class="visually-hidden">{words.retryWhat(jobName(job.name, lang))}</span>
                  </Button>
                </form>,
              ],
            }))}
          />
        </>
      )}
    </Section>
  )
}

export function WaitingJobs({ lang, now, upkeep }: Common & { upkeep: Upkeep }): JSX.Element {
  const words = adminTexts[lang].jobs
  const waiting = upkeep.jobs.filter((job) => job.waiting > 0)
  return (
    <Section title={words.title}>
      {waiting.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DataTable
          id="jobs"
          caption={words.title}
          captionHidden
          columns={[{ label: words.job }, { label: words.waiting, numeric: true }, { label: words.oldest }]}
          rows={waiting.map((job) => ({
            key: job.name,
            cells: [
              jobName(job.name, lang),
              String(job.waiting),
              job.oldest === null ? '' : momentInWords(job.oldest, lang, now),
            ],
          }))}
        />
      )}
    </Section>
  )
}

function Result({ lang, verified }: { lang: Language; verified: Verified }): JSX.Element {
  const words = adminTexts[lang].audit
  if (verified.kind === 'too-many') {
    return (
      <Notice kind="warning" live>
        <p>{words.tooMany}</p>
      </Notice>
    )
  }
  if (verified.faults.length === 0) {
    return (
      <Notice kind="success" live>
        <p>{words.sound(verified.entries, verified.chains)}</p>
      </Notice>
    )
  }
  return (
    <>
      <Notice kind="danger" title={words.broken(verified.faults.length)} level={3} live>
        <p>{words.whatNow}</p>
      </Notice>
      <DataTable
        id="faults"
        caption={words.broken(verified.faults.length)}
        captionHidden
        columns={[{ label: words.chain }, { label: words.entry, numeric: true }, { label: words.fault }]}
        rows={verified.faults.map(({ county, seq, fault }) => ({
          cells: [county, String(seq), words.faults[fault] ?? fault],
        }))}
      />
    </>
  )
}

export function AuditState(
  props: Common & { upkeep: Upkeep; anchors: Anchors; verified: Verified | null },
): JSX.Element {
  const { lang, now, upkeep, anchors, verified } = props
  const words = adminTexts[lang].audit
  const last = anchors.days.at(-1)
  return (
    <Section title={words.title} id="audit">
      {verified !== null && <Result lang={lang} verified={verified} />}
      <p>
        {words.state(upkeep.entries, upkeep.chains)}{' '}
        {last === undefined
          ? words.notAnchored
          : words.anchored(dateInWords(plainDate(last), lang, helsinkiDate(now)))}
      </p>
      {anchors.unreadable.length > 0 && (
        <Notice kind="warning">
          <p>{words.unreadable(anchors.unreadable.join(', '))}</p>
        </Notice>
      )}
      <form method="post" action={path('admin', lang)}>
        <Button kind="secondary" name="act" value="verify">
          {words.verify}
        </Button>
      </form>
    </Section>
  )
}

export function RefusedAttempts({ lang, upkeep }: { lang: Language; upkeep: Upkeep }): JSX.Element {
  const words = adminTexts[lang].refused
  return (
    <Section title={words.title(refusedDays)}>
      {upkeep.refused.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.intro}</p>
          <DataTable
            id="refused"
            caption={words.title(refusedDays)}
            captionHidden
            columns={[{ label: words.what }, { label: words.count, numeric: true }]}
            rows={upkeep.refused.map(({ name, count }) => ({
              key: name,
              cells: [<code lang="en">{name}</code>, String(count)],
            }))}
          />
        </>
      )}
    </Section>
  )
}

export function Retention({ lang }: { lang: Language }): JSX.Element {
  const words = adminTexts[lang].retention
  return (
    <Section title={words.title}>
      <p>{words.intro}</p>
      <Disclosure summary={words.summary}>
        <DataTable
          id="retention"
          caption={words.title}
          captionHidden
          columns={[words.holds, words.whose, words.kept, words.going, words.table].map((label) => ({
            label,
          }))}
          rows={retention.map(({ table, whose, holds, going, kept }) => ({
            key: table,
            cells: [
              holds[lang],
              words.whoseWords[whose],
              kept[lang],
              words.goingWords[going],
              <code lang="en">{table}</code>,
            ],
          }))}
        />
      </Disclosure>
    </Section>
  )
}
