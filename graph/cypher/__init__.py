"""The store's own Cypher: one text a file, shared by both engines where they agree, and what both do around it.

``texts`` reads the files, ``batches`` turns changes into their rows, ``guard`` refuses what no question may do, ``times`` gives
points in time one spelling, ``ranking`` orders the results of a search.
"""
