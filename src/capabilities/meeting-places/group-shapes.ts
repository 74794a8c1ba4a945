import { z } from 'zod'
import type { Localized } from '#platform/text.ts'

/** Words in up to three languages; what is empty is left out. */
export const localizedWords = (
  max: number,
  check: (given: string) => string | null = () => null,
): z.ZodType<Localized, { fi?: string | undefined; sv?: string | undefined; en?: string | undefined }> => {
  const text = z
    .string()
    .trim()
    .max(max)
    .superRefine((given, issues) => {
      const problem = check(given)
      if (problem !== null) issues.addIssue({ code: 'custom', message: problem })
    })
  return z
    .object({ fi: text.optional(), sv: text.optional(), en: text.optional() })
    .transform((given): Localized =>
      Object.fromEntries(Object.entries(given).filter(([, each]) => each !== undefined && each !== '')),
    )
}

/** Papers, pictures and pages that are given along: by their address on the web. */
export const materialsShape = z
  .array(
    z.object({
      title: localizedWords(200).refine((given) => Object.keys(given).length > 0, 'too-small'),
      url: z
        .string()
        .trim()
        .max(500)
        .refine((given) => /^https:\/\/[^\s"<>]+$/.test(given) && URL.canParse(given), 'not-an-address'),
    }),
  )
  .max(30)
