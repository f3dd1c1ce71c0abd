"""Paper: a document as data goes in, a PDF comes out, and a printer gets it. Knows no feature."""
