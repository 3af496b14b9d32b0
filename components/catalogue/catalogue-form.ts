/** The id of the catalogue's form, for controls that stand outside it. */
export const catalogueForm = 'catalogue-form'
