/** placeholder */
export interface Flow { readonly begin: () => void }
