"""The edges of the program: settings, services, the command line, HTTP, and the explorer."""
