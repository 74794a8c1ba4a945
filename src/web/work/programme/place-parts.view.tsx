import type { JSX } from 'preact'
import { byName } from '#capabilities/directory/index.ts'
import type { KeptPlaceView, MeetingPlaceView, SeriesLine } from '#capabilities/meeting-places/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { inLanguage, type Localized } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Chip, FactList } from '#ui/facts/facts.tsx'
import { FileField, Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { programmeWords } from '#web/programme-words.ts'
import { directoryWords, languagesInWords } from '#web/public/directory-words.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { errorOf, type Filled, Line, valueOf } from '#web/work/listings/fields.view.tsx'
import { activityTexts } from './activity-texts.ts'
import { calendarTexts } from './calendar-texts.ts'
import { ageInWords, Words } from './form.view.tsx'
import { capital, numericDay, seriesInWords } from './in-words.ts'
import { placeTexts } from './place-texts.ts'

type Props = { readonly args: PageArgs; readonly place: KeptPlaceView }

const has = (text: Localized): boolean => Object.values(text).some((each) => each !== '')

/** "0 kk – 6 v, vauvaperheille" */
export function whomInWords(
  of: Pick<MeetingPlaceView, 'ageFrom' | 'ageTo' | 'audiences'>,
  lang: PageArgs['lang'],
  everybody: string,
): string {
  const { ageFrom, ageTo, audiences } = of
  const ages =
    ageFrom === null && ageTo === null
      ? []
      : [[ageFrom, ageTo].map((months) => (months === null ? '' : ageInWords(months, lang))).join('–')]
  const said = [...ages, ...audiences.map((each) => directoryWords[lang].audiences[each])]
  return said.length === 0 ? everybody : capital(said.join(', '))
}

export function PlaceFacts({ args, place }: Props): JSX.Element {
  const { lang, deps } = args
  const words = placeTexts[lang].facts
  const town = place.municipality === null ? undefined : deps.catalogue.municipality(place.municipality)
  const isTownSaid =
    town !== undefined && !inLanguage(place.address, lang).includes(inLanguage(town.name, lang))
  const contact = [place.phone, place.email, place.web].filter((each) => each !== null)
  return (
    <FactList
      facts={[
        { term: words.host, value: <LocalText of={place.host.name} lang={lang} /> },
        {
          term: words.where,
          value: (
            <>
              {has(place.address) && <LocalText of={place.address} lang={lang} />}
              {has(place.address) && isTownSaid && ', '}
              {isTownSaid && inLanguage(town.name, lang)}
              {place.remoteLink !== null && (
                <span class="line">
                  <a href={place.remoteLink} rel="noopener">
                    {place.remoteLink}
                  </a>
                </span>
              )}
            </>
          ),
        },
        { term: words.whom, value: whomInWords(place, lang, words.everybody) },
        ...(place.languages.length === 0
          ? []
          : [{ term: words.languages, value: capital(languagesInWords(place.languages, lang)) }]),
        ...(place.accessibility.length === 0 && !has(place.accessWords)
          ? []
          : [
              {
                term: words.access,
                value: (
                  <>
                    {place.accessibility.map((mark) => programmeWords[lang].marks[mark]).join(', ')}
                    {has(place.accessWords) && (
                      <span class="line">
                        <LocalText of={place.accessWords} lang={lang} />
                      </span>
                    )}
                  </>
                ),
              },
            ]),
        ...(contact.length === 0 && !has(place.contactWords)
          ? []
          : [
              {
                term: words.contact,
                value: (
                  <>
                    {contact.map((each) => (
                      <span key={each} class="line">
                        {each}
                      </span>
                    ))}
                    {has(place.contactWords) && <LocalText of={place.contactWords} lang={lang} />}
                  </>
                ),
              },
            ]),
        ...(has(place.planWords)
          ? [{ term: words.plan, value: <LocalText of={place.planWords} lang={lang} /> }]
          : []),
      ]}
    />
  )
}

/** What is held here, each with when and by whom; drafts too. */
export function PlaceSeries(
  props: Props & {
    series: readonly (SeriesLine & { readonly state?: 'draft' | 'published' | 'ended' })[]
    mayFill: boolean
  },
): JSX.Element {
  const { args, place, series, mayFill } = props
  const { lang, caller } = args
  const words = placeTexts[lang]
  const now = caller.clock.now()
  return (
    <Section title={words.activities} id="ohjelma">
      {series.length === 0 ? (
        <p>{words.noActivities}</p>
      ) : (
        <ul class="keep-lines">
          {series.map((line) => (
            <li key={line.id} class="keep-line keep-line--wide">
              <div class="keep-line__what">
                <a class="keep-line__name" href={path('workActivity', lang, { id: line.id })}>
                  <LocalText of={line.title} lang={lang} />
                </a>
                <span class="line quiet">
                  {programmeWords[lang].forms[line.form]}. {seriesInWords(line, lang, helsinkiDate(now))}
                </span>
                <span class="line quiet">
                  <LocalText of={line.host.name} lang={lang} />
                </span>
              </div>
              <div class="keep-marks">
                {line.state === 'draft' && <Chip tone="soon">{calendarTexts[lang].draft}</Chip>}
                {line.state === 'ended' && <Chip>{activityTexts[lang].states.ended}</Chip>}
                {line.nextAt !== null && (
                  <span class="quiet">{words.next(momentInWords(line.nextAt, lang, now))}</span>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {mayFill && place.state !== 'closed' && (
        <p>
          <LinkButton kind="secondary" href={path('workActivityNew', lang, {}, { paikka: place.id })}>
            {words.addActivity}
          </LinkButton>
        </p>
      )}
    </Section>
  )
}

/** Organisations that share the place. */
export function Partners({ args, place, of }: Props & { of: Filled }): JSX.Element {
  const { lang, deps } = args
  const words = placeTexts[lang]
  const chosen = new Set([place.host.id, ...place.partners.map(({ id }) => id)])
  const organisations = deps.catalogue
    .organisations()
    .filter((each) => each.county === place.county && !chosen.has(each.id))
    .toSorted(byName(lang))
  return (
    <Section title={words.partners} id="jakavat">
      <p>{place.partners.length === 0 ? words.noPartners : words.partnersLead}</p>
      {place.partners.length > 0 && (
        <ul class="keep-lines">
          {place.partners.map((partner) => (
            <li key={partner.id} class="keep-line">
              <div class="keep-line__what">
                <LocalText of={partner.name} lang={lang} />
                {has(partner.share) && (
                  <span class="line quiet">
                    <LocalText of={partner.share} lang={lang} />
                  </span>
                )}
              </div>
              <form method="post">
                <Hidden name="act" value="remove-partner" />
                <Hidden name="organisation" value={partner.id} />
                <Button kind="quiet">
                  {words.removePartner}
                  <span class="visually-hidden">: {inLanguage(partner.name, lang)}</span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={words.addPartner} open={of.form !== null}>
        <form method="post" novalidate class="work-form">
          <Hidden name="act" value="add-partner" />
          <Select
            name="organisation"
            label={words.partner}
            empty={words.partnerEmpty}
            options={organisations.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang) }))}
            value={valueOf(of, 'organisation', '')}
            error={errorOf(of, 'organisation')}
          />
          <Words
            of={of}
            name="share"
            label={words.share}
            hint={words.shareHint}
            kept={null}
            isLine
            maxlength={300}
          />
          <Button kind="secondary">{words.addPartner}</Button>
        </form>
      </Disclosure>
    </Section>
  )
}

/** When nothing is held: those of the place may be changed here. */
export function Breaks({ args, place, of }: Props & { of: Filled }): JSX.Element {
  const { lang } = args
  const words = placeTexts[lang]
  return (
    <Section title={words.breaks} id="tauot">
      <p>{place.breaks.length === 0 ? words.noBreaks : words.breaksLead}</p>
      {place.breaks.length > 0 && (
        <ul class="keep-lines">
          {place.breaks.map((each) => {
            const days = `${numericDay(plainDate(each.firstDay), lang)}–${numericDay(plainDate(each.lastDay), lang)}`
            return (
              <li key={each.id} class="keep-line">
                <div class="keep-line__what">
                  {has(each.words) && (
                    <>
                      <LocalText of={each.words} lang={lang} />{' '}
                    </>
                  )}
                  {days}
                  {each.placeId === null && <span class="line quiet">{words.breakOfAll}</span>}
                </div>
                {each.placeId !== null && (
                  <form method="post">
                    <Hidden name="act" value="remove-break" />
                    <Hidden name="break" value={each.id} />
                    <Button kind="quiet">
                      {words.removeBreak}
                      <span class="visually-hidden">: {days}</span>
                    </Button>
                  </form>
                )}
              </li>
            )
          })}
        </ul>
      )}
      <Disclosure summary={words.addBreak} open={of.form !== null}>
        <form method="post" novalidate class="work-form">
          <Hidden name="act" value="add-break" />
          <div class="keep-beside">
            <TextField
              name="firstDay"
              type="date"
              width="middle"
              label={words.firstDay}
              value={valueOf(of, 'firstDay', '')}
              error={errorOf(of, 'firstDay')}
            />
            <TextField
              name="lastDay"
              type="date"
              width="middle"
              label={words.lastDay}
              value={valueOf(of, 'lastDay', '')}
              error={errorOf(of, 'lastDay')}
            />
          </div>
          <Words
            of={of}
            name="breakWords"
            label={words.breakName}
            hint={words.breakHint}
            kept={null}
            isLine
            maxlength={200}
          />
          <Button kind="secondary">{words.addBreak}</Button>
        </form>
      </Disclosure>
    </Section>
  )
}

/** The picture, with words for whoever does not see it. */
export function Picture({ args, place, of }: Props & { of: Filled }): JSX.Element {
  const { lang } = args
  const words = placeTexts[lang]
  const { picture } = place
  return (
    <Section title={words.picture} id="kuva">
      {picture !== null && (
        <figure class="keep-picture">
          <img
            src={`/picture/${picture.id}.webp`}
            width={picture.width}
            height={picture.height}
            alt={inLanguage(picture.alt, lang)}
            loading="lazy"
          />
          <figcaption class="quiet">
            <LocalText of={picture.alt} lang={lang} />
            {picture.credit !== null && ` (${picture.credit})`}
          </figcaption>
        </figure>
      )}
      <Disclosure summary={words.addPicture} open={of.form !== null}>
        <form method="post" enctype="multipart/form-data" novalidate class="work-form">
          <Hidden name="act" value="picture" />
          <p>{words.pictureLead}</p>
          <Words
            of={of}
            name="alt"
            label={words.alt}
            hint={words.altHint}
            kept={null}
            isLine
            maxlength={300}
            must
          />
          <Line of={of} name="credit" label={words.credit} kept={null} />
          <FileField
            name="picture"
            label={words.file}
            accept="image/jpeg,image/png,image/webp"
            error={errorOf(of, 'picture')}
          />
          <Button kind="secondary">{words.addPicture}</Button>
        </form>
      </Disclosure>
    </Section>
  )
}
