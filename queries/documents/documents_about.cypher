// Which documents mention this thing?
// param entity: string of Entity -- the thing
// column document: string -- the document's id
// column title: string -- its title
// column source: string -- who published it
// column date: date -- the day of publication
// column times: int -- how often it mentions the thing
MATCH (document:Document)-[says:MENTIONS]->(:Entity {id: $entity})
RETURN document.id AS document, CASE coalesce(document.title, '') WHEN '' THEN document.name ELSE document.title END AS title, document.source AS source, document.published AS date,
       size(says.spans) AS times
ORDER BY coalesce(date, '9999'), document
