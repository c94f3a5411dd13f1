export interface FlowConfig { readonly id: string }
