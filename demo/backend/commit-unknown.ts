/** The connection was lost while committing: the transaction may have happened or not. */
export class CommitUnknown extends Error {
  override readonly name = 'CommitUnknown';

  constructor(cause: unknown) {
    super('The connection to the database was lost while committing', { cause });
  }
}
