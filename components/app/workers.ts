/** Starts the workers that do long work beside the panel. The entrypoint makes them, since only it knows its own files. */
export interface Workers {
  newChecker(): Worker;
  newWriter(): Worker;
  newMigrator(): Worker;
  newListReader(): Worker;
  newContractReader(): Worker;
}
