/** How the temporary folders of this run begin; their names hold blanks, as those of users may. */
export const folderPrefix = `runsheet test ${process.pid} `;
