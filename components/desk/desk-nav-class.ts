/** The look of an entry in the desk's dark column. */
export const deskNavClass =
  'flex min-h-10 items-center gap-3 rounded-md px-3 py-1.5 text-sm text-white/85 no-underline hover:bg-white/10 hover:text-white aria-[current]:bg-white/15 aria-[current]:font-semibold aria-[current]:text-white'
