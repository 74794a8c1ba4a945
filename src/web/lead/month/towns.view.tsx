import type { JSX } from 'preact'
import { type AreaWaits, readWaits, type Wait, type WaitsOf } from '#capabilities/metrics/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { LinkButton } from '#ui/button/button.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { DataTable } from '#ui/table/table.tsx'
import { countInWords, lengthInWords, medianInWords, periodShort } from '#web/figures/words.ts'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { townTexts } from './town-texts.ts'

const nameOf = (code: string, { deps, lang }: PageArgs): string =>
  inLanguage(deps.catalogue.municipality(code)?.name ?? {}, lang)

/** The waits of an area; none of a whole county, whose municipalities are too many for one table. */
export const waitsIn = async (
  args: PageArgs,
  where: { county: string; area: string | null },
): Promise<AreaWaits | null> =>
  where.area === null ? null : readWaits(args.caller, { county: where.county, area: where.area })

const cells = ({ before, latest }: WaitsOf, { lang }: PageArgs): readonly string[] => [
  countInWords(before.requests, lang),
  countInWords(latest.requests, lang),
  medianInWords(before, lang),
  medianInWords(latest, lang),
]

const headings = ({ before, latest }: AreaWaits, { lang }: PageArgs): readonly string[] => {
  const words = townTexts[lang]
  const [earlier, later] = [periodShort(before, lang), periodShort(latest, lang)]
  return [words.town, words.asked(earlier), words.asked(later), words.wait(earlier), words.wait(later)]
}

/** The table for a spreadsheet. */
export const waitRows = (of: AreaWaits, args: PageArgs): readonly (readonly string[])[] => [
  headings(of, args),
  ...of.waits.map((each) => [nameOf(each.municipality, args), ...cells(each, args)]),
]

function Grown({ of, args }: { of: AreaWaits; args: PageArgs }): JSX.Element {
  const { lang } = args
  const words = townTexts[lang]
  const [first, ...others] = of.grown
  const most = of.waits.find(({ municipality }) => municipality === first)
  if (most === undefined)
    return (
      <p>{of.waits.some(({ latest }) => latest.requests.kind === 'exact') ? words.notGrown : words.untold}</p>
    )
  const town = nameOf(most.municipality, args)
  const said = words.grown(
    town,
    lengthInWords(most.latest.medianMinutes ?? 0, lang),
    lengthInWords(most.before.medianMinutes ?? 0, lang),
  )
  return (
    <>
      <p class="month-towns__said">
        {said}
        {others.length > 0 && ` ${words.alsoIn(others.map((each) => nameOf(each, args)).join(', '))}`}
      </p>
      <p>
        <LinkButton href={path('experimentNew', lang, {}, { alue: of.area, kunta: most.municipality })}>
          {words.startIn(town)}
        </LinkButton>
      </p>
    </>
  )
}

function Told(props: { wait: Wait; lang: Language; isGrown?: boolean }): JSX.Element {
  const { wait, lang, isGrown = false } = props
  const words = townTexts[lang]
  const count = countInWords(wait.requests, lang)
  return (
    <>
      {wait.medianMinutes !== null && (
        <span class="month-towns__wait">
          {lengthInWords(wait.medianMinutes, lang)}
          {isGrown && <strong> ({words.grownMark})</strong>}
        </span>
      )}
      <span class="month-towns__count">{wait.requests.kind === 'hidden' ? count : words.count(count)}</span>
    </>
  )
}

/** Where families wait longer than before, and the way from there to a trial. @source ADR-0015, R183 */
export function TownWaits({ of, args }: { of: AreaWaits | null; args: PageArgs }): JSX.Element {
  const { lang } = args
  const words = townTexts[lang]
  if (of === null)
    return (
      <Section title={words.title} id="odotus">
        <p>{words.choose}</p>
      </Section>
    )
  return (
    <Section title={words.title} id="odotus">
      <Grown of={of} args={args} />
      <DataTable
        id="town-waits"
        caption={words.table}
        columns={[
          { label: words.town },
          ...[of.before, of.latest].map((period) => ({ label: periodShort(period, lang), numeric: true })),
        ]}
        rows={of.waits.map(({ municipality, before, latest }) => ({
          key: municipality,
          current: of.grown.includes(municipality),
          cells: [
            nameOf(municipality, args),
            <Told key="before" wait={before} lang={lang} />,
            <Told key="latest" wait={latest} lang={lang} isGrown={of.grown.includes(municipality)} />,
          ],
        }))}
      />
      <p class="month-wait__note">{words.how}</p>
    </Section>
  )
}
