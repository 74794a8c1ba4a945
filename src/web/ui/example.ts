import type { ComponentChildren } from 'preact'

/** One state of a component, shown at /dev/ui and walked by the accessibility tests. */
export type Example = { readonly title: string; readonly render: () => ComponentChildren }
export type Examples = readonly Example[]

/** The examples of one component folder. */
export type ExampleGroup = { readonly name: string; readonly examples: Examples }
