/** In which languages a proposal's Word document is written; of both, the texts stand side by side. */
export const docxLanguages = ['vi', 'en', 'both'] as const
export type DocxLanguage = (typeof docxLanguages)[number]
