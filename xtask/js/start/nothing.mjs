// What the import of any file costs, and a call that does nothing.

export const first = () => true;
