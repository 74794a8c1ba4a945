import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { languages } from '#platform/text.ts'
import { PublicShell, type PublicShellProps } from '#web/shell/public-shell.tsx'
import { shellTexts } from '#web/shell/texts.ts'
import { WorkShell } from '#web/shell/work-shell.tsx'

const alternates = { fi: '/apua', sv: '/sv/hjalp', en: '/en/help' }

const publicProps: PublicShellProps = {
  lang: 'sv',
  title: 'Stöd när det finns våld hemma',
  neutralTitle: 'Tjänst',
  alternates,
  links: {
    home: '/sv',
    place: '/sv/kommun',
    map: '/kartta',
    search: '/sv/sok',
    programme: '/sv/veckoprogram',
    follow: '/sv/folj',
    my: '/sv/min',
    children: '/sv/unga',
    ask: '/sv/be-om-hjalp',
    quickExit: 'https://www.ilmatieteenlaitos.fi/',
    about: '/sv/om',
    accessibility: '/sv/tillganglighet',
    privacy: '/sv/dataskydd',
    promises: '/sv/loften',
    bulletins: '/sv/meddelanden',
    worries: '/sv/nar-oron-vaknar',
    bookTimes: '/sv/boka-tid',
    signIn: '/sv/arbete',
  },
  words: shellTexts.sv,
  place: 'Närpes',
  emergency: { number: '112', tel: '112', allHref: '/sv/nummer' },
  cssHref: '/assets/public.css',
  scriptSrc: null,
  children: 'Innehåll',
}

describe('the public shell', () => {
  const html = renderToString(PublicShell(publicProps))

  it('shows only the neutral words in the tab and the history', () => {
    assert.match(html, /<title>Tjänst · Familjehuset<\/title>/)
  })
  it('keeps the page when the language changes', () => {
    for (const lang of languages)
      assert.match(html, new RegExp(`<a [^>]*href="${alternates[lang]}"[^>]*hreflang="${lang}"`))
    assert.equal([...html.matchAll(/aria-current="true"/g)].length, 1)
  })
  it('has the quick exit, the emergency line and the way to help', () => {
    assert.match(html, /<a class="quick-exit" href="https:\/\/www\.ilmatieteenlaitos\.fi\/" rel="noreferrer"/)
    assert.match(html, /href="tel:112"/)
    assert.match(html, /class="public-header__ask" href="\/sv\/be-om-hjalp"/)
  })
  it('does not offer to ask on the page where one asks', () => {
    assert.doesNotMatch(
      renderToString(PublicShell({ ...publicProps, currentNav: 'ask' })),
      /public-header__ask/,
    )
  })
  it('names no other origin but the quick exit, and runs no inline script or style', () => {
    const origins = [...html.matchAll(/https?:\/\/[^"/]+/g)].map((found) => found[0])
    assert.deepEqual([...new Set(origins)], ['https://www.ilmatieteenlaitos.fi'])
    assert.doesNotMatch(html, /\sstyle=|<style|<script/)
  })
})

describe('the work shell', () => {
  const html = renderToString(
    WorkShell({
      lang: 'fi',
      title: 'Jono',
      words: shellTexts.fi,
      alternates,
      person: { name: 'Aino Esimerkki', unit: 'Perheohjaus' },
      tabs: null,
      nav: [{ href: '/tyo/jono', label: 'Jono', current: true }],
      links: { home: '/tyo', publicHome: '/', signOut: '/ulos', own: '/omat', density: '/tiheys' },
      density: 'compact',
      here: '/tyo/jono?ovi=1',
      cssHref: '/assets/work.css',
      scriptSrc: null,
      children: 'Sisältö',
    }),
  )

  it('stays out of search engines', () => {
    assert.match(html, /<meta name="robots" content="noindex, nofollow"/)
  })
  it('says who is signed in, and signs out by a form', () => {
    assert.match(html, /Aino Esimerkki/)
    assert.match(html, /<form [^>]*method="post" action="\/ulos"/)
  })
  it('marks the chosen density on the body and in the choice', () => {
    assert.match(html, /<body class="work density-compact"/)
    assert.match(html, /value="compact" aria-pressed="true"/)
  })
})
