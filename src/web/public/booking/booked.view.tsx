import type { JSX } from 'preact'
import type { OfferView } from '#capabilities/appointments/index.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Card, Page, PageTitle, Section } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { FollowCode } from '#web/public/ask/receipt.view.tsx'
import { PublicDocument } from '#web/public/document.tsx'
import type { BookedCookie } from './booked.ts'
import { bookingTexts } from './texts.ts'

/** The time is booked: when, the code, the link for the other parent, what happens next. */
export function BookedPage(props: { args: PageArgs; offer: OfferView; booked: BookedCookie }): JSX.Element {
  const { args, offer, booked } = props
  const { lang, caller } = args
  const words = bookingTexts[lang].done
  const now = caller.clock.now()
  const title = booked.answerBy === null ? words.title : words.held
  const isWorker = caller.actor.kind === 'person'
  return (
    <PublicDocument
      args={args}
      title={title}
      tab={bookingTexts[lang].tab}
      sheet="booking"
      parts={{ id: offer.id }}
    >
      <Page>
        <PageTitle
          title={title}
          kicker={inLanguage(offer.title, lang)}
          lead={<strong>{momentInWords(new Date(booked.startsAt), lang, now)}</strong>}
        />
        {booked.answerBy !== null && (
          <p>{words.heldText(momentInWords(new Date(booked.answerBy), lang, now))}</p>
        )}
        {booked.joint !== null && (
          <Section title={words.otherLink}>
            <p>{words.otherLinkText}</p>
            <p class="hand-over" translate={false}>
              {args.origin}
              {path('jointTime', lang, { token: booked.joint })}
            </p>
          </Section>
        )}
        {booked.code !== null && (
          <Card tone="birch">
            <h2>{words.code}</h2>
            <FollowCode code={booked.code} />
            <p>{isWorker ? words.codeForFamily : words.codeAdvice}</p>
            <p>{words.codeOnce}</p>
          </Card>
        )}
        <Section title={words.whatNext}>
          <p>{booked.isTold ? words.told : words.untold}</p>
          {!isWorker && (
            <>
              <p>
                <a href={path('followedTime', lang, { id: booked.id }, { muoto: 'ics' })} download="aika.ics">
                  {words.file}
                </a>
                <br />
                {words.fileHint}
              </p>
              <LinkButton href={path('followedTime', lang, { id: booked.id })}>{words.manage}</LinkButton>
            </>
          )}
        </Section>
        <Section title={words.device}>
          <p>{words.deviceHint}</p>
          <form method="post" action={path('bookTime', lang, { id: offer.id })}>
            <input type="hidden" name="move" value="forget" />
            <Button kind="secondary">{words.remove}</Button>
          </form>
        </Section>
      </Page>
    </PublicDocument>
  )
}

export function GoneBookedPage({ args }: { args: PageArgs }): JSX.Element {
  const { lang } = args
  const words = bookingTexts[lang].done
  return (
    <PublicDocument
      args={args}
      title={words.gone}
      tab={bookingTexts[lang].tab}
      parts={args.params}
      sheet="booking"
    >
      <Page>
        <PageTitle title={words.gone} lead={words.goneText} />
        <LinkButton href={path('follow', lang)}>{bookingTexts[lang].list.follow}</LinkButton>
      </Page>
    </PublicDocument>
  )
}
