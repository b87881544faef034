// Which documents are in the store?
// param language: string = null -- only documents that hold text of this language (vi, fr, ru, en)
// param since: date = null -- only documents published on this day or later
// param until: date = null -- only documents published on this day or earlier
// column document: string -- the document's id
// column name: string -- the name under which it was loaded
// column title: string -- its title
// column source: string -- who published it
// column date: date -- the day of publication
// column languages: strings -- its languages, the commonest first
// column url: string -- its address
// column things: int -- how many things it mentions
MATCH (document:Document)
WHERE ($language IS NULL OR $language IN document.languages)
  AND ($since IS NULL OR document.published >= left(coalesce($since, ''), size(coalesce(document.published, ''))))
  AND ($until IS NULL OR left(document.published, size(coalesce($until, ''))) <= $until)
OPTIONAL MATCH (document)-[:MENTIONS]->(thing:Entity)
WITH document, count(thing) AS things
RETURN document.id AS document, document.name AS name, document.title AS title, document.source AS source, document.published AS date,
       document.languages AS languages, document.url AS url, things
ORDER BY name, document
