// What are the texts of these documents, and where do they come from?
// param documents: strings -- the documents' ids
// column document: string -- the document's id
// column name: string -- the name under which it was loaded
// column title: string -- its title
// column source: string -- who published it
// column published: date -- the day of publication
// column url: string -- its address
// column text: string -- its text, as it is stored
MATCH (document:Document)
WHERE document.id IN $documents
RETURN document.id AS document, document.name AS name, document.title AS title, document.source AS source, document.published AS published,
       document.url AS url, document.text AS text
ORDER BY document
