/** Section of the settings from which the client reads `trace.server`. */
export const clientId = 'onRecord';
export const clientName = 'On Record';
