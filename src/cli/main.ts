// The command line's door.
process.exitCode = 0;
