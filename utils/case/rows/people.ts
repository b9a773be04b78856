import type { User } from '../../people/users.ts';

/** The users of the CRM as one list of it named them. The log holds their keys; their names are here and in the file. */
export interface UserList {
  id: string;
  caseId: string;
  name: string;
  takenAt: string;
  users: User[];
}
