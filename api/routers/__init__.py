"""HTTP routers, one a subject."""
