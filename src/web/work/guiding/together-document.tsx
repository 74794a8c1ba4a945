import type { ComponentChildren, JSX } from 'preact'
import { LogoMark } from '#ui/logo/logo.tsx'
import { Page } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { inEveryLanguage, path, type Query } from '#web/paths.ts'
import { DocumentHead } from '#web/shell/document-head.tsx'
import { LanguageSwitch } from '#web/shell/language-switch.tsx'
import { shellTexts } from '#web/shell/texts.ts'
import { togetherWords } from './together-texts.ts'

/** A page that a parent may look at too: no queue, no names, no other way than on and out. */
export function TogetherDocument(props: {
  args: PageArgs
  query: Query
  need: string
  children: ComponentChildren
}): JSX.Element {
  const { args } = props
  const { lang, deps, caller } = args
  const shell = shellTexts[lang]
  const words = togetherWords[lang]
  // The worker goes on in the own language, whatever the family has read.
  const back = caller.actor.kind === 'person' ? caller.actor.language : lang
  return (
    <html lang={lang}>
      <DocumentHead
        title={`${words.tab} · ${shell.product}`}
        robots="noindex, nofollow"
        cssHref={deps.assets.css('work')}
        scriptSrc={deps.assets.script}
      />
      <body class="together">
        <a class="skip-link" href="#main">
          {shell.skip}
        </a>
        <header class="together__header">
          <p class="together__logo">
            <LogoMark /> {shell.product}
          </p>
          <p class="together__finish">
            <a class="button button--secondary" href={path('workGuide', back, {}, { need: props.need })}>
              {words.finish}
            </a>
          </p>
        </header>
        <main class="together__main" id="main" tabindex={-1}>
          <Page>{props.children}</Page>
        </main>
        <footer class="together__footer">
          <LanguageSwitch
            lang={lang}
            alternates={inEveryLanguage(args.name, {}, props.query)}
            words={shell}
          />
        </footer>
      </body>
    </html>
  )
}
