"""The member register: records, what may be said of them, where they are kept, and the pages that show them."""
