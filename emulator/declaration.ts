/** The one declaration of collections and indexes; the deployment reads the same file (JSON). */
export type IndexKey = { field: string; direction: 1 | -1 };

export type IndexDeclaration = {
  name: string;
  unique?: boolean;
  /** Leaves out documents that have none of the fields. */
  sparse?: boolean;
  keys: readonly IndexKey[];
};

export type CollectionDeclaration = {
  collection: string;
  /** Binds clients, never functions; kept because the deployment needs it. */
  acl?: string;
  indexes?: readonly IndexDeclaration[];
};
