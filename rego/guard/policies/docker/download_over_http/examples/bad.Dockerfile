FROM python:3.12-slim
RUN pip install --no-cache-dir --index-url http://pypi.acme.example/simple acme-features==2.1.0
USER 10001
