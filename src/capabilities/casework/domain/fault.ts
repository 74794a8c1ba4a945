/** What stands against something, by the field it was given in. */
export type Fault = { readonly field: string; readonly code: string; readonly limit?: number | undefined }
